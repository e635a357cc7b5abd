/**
 * What all flow formats (Word, RTF, OpenDocument) have in common: paragraphs and tables that nest,
 * and how they become the blocks of a document.
 *
 * <p>Start with {@link org.gongkai.read.flow.FlowBlocks}.
 */
@NullMarked
package org.gongkai.read.flow;

import org.jspecify.annotations.NullMarked;
