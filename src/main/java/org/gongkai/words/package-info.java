/**
 * What the program says, by key, with arguments filled in: the files of messages under {@code
 * messages} on the class path. Imports no other package. Start reading at {@link
 * org.gongkai.words.Words}.
 */
@NullMarked
package org.gongkai.words;

import org.jspecify.annotations.NullMarked;
