package org.gongkai.issuer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a body: the organisation code of nine characters (GB 11714), alone or within the
 * unified social credit code of eighteen (GB 32100).
 *
 * @param credit the credit code; empty where only the organisation code is known
 * @param organisation the organisation code without its hyphen
 */
public record BodyCode(String credit, String organisation) {
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?<![0-9A-Za-z])([0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}\\d{6}[0-9A-Za-z]{10})(?![0-9A-Za-z])");

  /** At the front of an index number, before a slash or a second part: 0142768-8/2022-00185. */
  private static final Pattern ORGANISATION =
      Pattern.compile("^[^0-9A-Za-z]{0,3}(?:([0-9A-Za-z]{8})-?|(\\d{7})-)([0-9Xx])(?=[/_-]|$)");

  /** What an index number tells of a body. */
  public sealed interface Found {
    /** The code as it stands there, right or wrong; empty when there is none. */
    String printed();
  }

  /**
   * A code whose check characters are right.
   *
   * @param code the code
   */
  public record Right(BodyCode code) implements Found {
    @Override
    public String printed() {
      return code.credit().isEmpty() ? code.organisation() : code.credit();
    }
  }

  /**
   * What looks like a code, with a check character that is wrong.
   *
   * @param printed as it stands there
   */
  public record Wrong(String printed) implements Found {}

  /** No code. */
  public record None() implements Found {
    @Override
    public String printed() {
      return "";
    }
  }

  /** Looks for a code in an index number. */
  public static Found in(String indexNumber) {
    String text = Folded.of(indexNumber);
    Matcher credit = CREDIT.matcher(text);
    if (credit.find()) {
      String code = credit.group(1).toUpperCase(Locale.ROOT);
      return isCreditCode(code)
          ? new Right(new BodyCode(code, code.substring(8, 17)))
          : new Wrong(credit.group(1));
    }
    Matcher organisation = ORGANISATION.matcher(text);
    if (organisation.find()) {
      // Of seven digits and one the first is lost, and with it what the check digit could tell.
      String front = organisation.group(1) == null ? "" : organisation.group(1);
      String code = (front + organisation.group(3)).toUpperCase(Locale.ROOT);
      return isOrganisationCode(code)
          ? new Right(new BodyCode("", code))
          : new Wrong(organisation.group());
    }
    return new None();
  }

  /**
   * Whether a text is a credit code: both the check character of the whole (weights of GB 32100,
   * modulo 31) and that of the organisation code in it are right.
   */
  public static boolean isCreditCode(String code) {
    if (code.length() != 18) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int value = CREDIT_ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * CREDIT_WEIGHTS[i];
    }
    int check = (31 - sum % 31) % 31;
    return CREDIT_ALPHABET.charAt(check) == code.charAt(17)
        && isOrganisationCode(code.substring(8, 17));
  }

  /** Whether a text is an organisation code: its check character is right (GB 11714, modulo 11). */
  public static boolean isOrganisationCode(String code) {
    if (code.length() != 9 || code.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int value = Character.digit(code.charAt(i), 36);
      if (value < 0) {
        return false;
      }
      sum += value * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return code.charAt(8) == expected;
  }

  /** The department that registered the body: 1 for those of the state, 9 for companies … */
  public Optional<Character> registrar() {
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit.charAt(0));
  }

  /** The category within the registrar's: 1 with registrar 1 is an organ of the state. */
  public Optional<Character> category() {
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit.charAt(1));
  }

  /**
   * The division of the authority that registered the body, of six digits: evidence of where the
   * body is, and no proof. Divisions change and the code does not.
   */
  public Optional<String> division() {
    return credit.isEmpty() ? Optional.empty() : Optional.of(credit.substring(2, 8));
  }
}
