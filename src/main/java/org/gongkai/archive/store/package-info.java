/** What a batch has made of its documents, in one SQLite file. */
@NullMarked
package org.gongkai.archive.store;

import org.jspecify.annotations.NullMarked;
