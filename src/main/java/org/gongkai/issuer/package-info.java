/** Who a report is of: the place and the kind of body that a name names, and the codes of both. */
@NullMarked
package org.gongkai.issuer;

import org.jspecify.annotations.NullMarked;
