/**
 * Who a report is of: printed names read as places and bodies, the divisions of the user's list,
 * the codes of bodies, and the decision with its certainty and its reasons.
 *
 * <p>Names are read by a grammar of suffixes over the words of {@code src/main/resources/issuer},
 * not by a segmenter: names of bodies are built by rule, a segmenter joins three in eleven of them
 * and takes half a second to load. May import {@code report}. Start with {@link
 * org.gongkai.issuer.IssuerResolver}; over an archive {@link org.gongkai.issuer.IssuerRegistry}.
 */
@NullMarked
package org.gongkai.issuer;

import org.jspecify.annotations.NullMarked;
