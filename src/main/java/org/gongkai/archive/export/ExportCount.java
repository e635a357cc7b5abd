package org.gongkai.archive.export;

/**
 * What an export has written.
 *
 * @param documents how many documents the archive holds
 * @param reports how many of them gave a report
 * @param files how many files the export has
 * @param bytes of all files together
 * @param numbersLeftOut numbers that Parquet or Stata cannot hold exactly, and that are left out
 */
public record ExportCount(
    long documents, long reports, int files, long bytes, long numbersLeftOut) {}
