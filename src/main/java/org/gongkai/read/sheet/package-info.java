/**
 * Workbooks: XLSX and binary XLS. Each sheet becomes one grid.
 *
 * <p>Start with {@link org.gongkai.read.sheet.XlsxReader}.
 */
@NullMarked
package org.gongkai.read.sheet;

import org.jspecify.annotations.NullMarked;
