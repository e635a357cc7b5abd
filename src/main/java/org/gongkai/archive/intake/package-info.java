/**
 * The documents of a batch, one at a time, wherever they lie: in folders, lists, ZIP, TAR and WARC
 * files.
 */
@NullMarked
package org.gongkai.archive.intake;

import org.jspecify.annotations.NullMarked;
