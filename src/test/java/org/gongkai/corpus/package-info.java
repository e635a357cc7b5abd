/**
 * The labelled corpus: invented filings with every variant of wording and value met in real ones,
 * the house styles that lay them out, and the program that writes {@code corpus/}. Everything
 * follows from a seed.
 *
 * <p>Start with {@link org.gongkai.corpus.CorpusCommand}; a filing is {@link
 * org.gongkai.corpus.Filing}, the ways to lay one out are {@link org.gongkai.corpus.Houses}.
 */
@NullMarked
package org.gongkai.corpus;

import org.jspecify.annotations.NullMarked;
