/** Questions to an archive in SQL: one's own and ready ones, and how answers are written. */
@NullMarked
package org.gongkai.archive.query;

import org.jspecify.annotations.NullMarked;
