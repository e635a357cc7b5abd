package org.gongkai.archive.worker;

/**
 * A document to parse.
 *
 * @param name names it as the source of the result
 * @param url the address that it was fetched from; empty where that is unknown
 * @param charset that its server declared; empty where none did
 * @param sha256 of its content, lower-case hexadecimal
 * @param bytes its content
 */
public record Task(String name, String url, String charset, String sha256, byte[] bytes) {}
