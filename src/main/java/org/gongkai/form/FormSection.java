package org.gongkai.form;

import java.util.List;

/**
 * A section of a form.
 *
 * @param key its key in the output: {@code overview}, {@code disclosure}, {@code requests}, {@code
 *     disputes}, {@code problems}, {@code other}
 * @param number its ordinal, from 1
 * @param heading the heading as the form prints it, numbering included
 * @param aliases other wordings met, without numbering
 */
public record FormSection(String key, int number, String heading, List<String> aliases) {
  public FormSection {
    aliases = List.copyOf(aliases);
  }
}
