/**
 * The rule book: what each rule asks, why, how sure that is, what its findings say and how to mend
 * them, from {@code rules/*.yaml}. Imports no other room of {@code check}. Start with {@link
 * org.gongkai.check.book.RuleBook}; {@link org.gongkai.check.book.RuleCompiler} is run by the
 * build.
 */
@NullMarked
package org.gongkai.check.book;

import org.jspecify.annotations.NullMarked;
