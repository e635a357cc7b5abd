/** Reports as rows of variables: their names, and what may be compared between the forms. */
@NullMarked
package org.gongkai.archive.panel;

import org.jspecify.annotations.NullMarked;
