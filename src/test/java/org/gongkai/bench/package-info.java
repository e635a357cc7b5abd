/** Measurements against the libraries beneath: run by {@code scripts/bench}, never by the tests. */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
