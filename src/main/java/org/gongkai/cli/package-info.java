/**
 * The command line. Each command is a class that reads its own arguments; {@link
 * org.gongkai.cli.Main} chooses among them.
 *
 * <p>Thin: everything it does is a call of {@link org.gongkai.Parser} and a way to print the
 * result.
 */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
