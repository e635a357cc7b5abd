package org.gongkai.read.flow;

/** A piece of a flow document or of one of its cells, in reading order. */
public sealed interface FlowPiece permits FlowText, FlowTable {}
