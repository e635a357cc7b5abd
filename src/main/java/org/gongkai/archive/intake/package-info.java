/**
 * The documents of a batch, one at a time, wherever they lie: in folders, lists, ZIP, TAR and WARC
 * files.
 *
 * <p>Start with {@link org.gongkai.archive.intake.Intake}: it goes through the operands, and opens
 * a {@link org.gongkai.archive.intake.Nest} for each container.
 */
@NullMarked
package org.gongkai.archive.intake;

import org.jspecify.annotations.NullMarked;
