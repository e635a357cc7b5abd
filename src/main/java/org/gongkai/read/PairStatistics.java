package org.gongkai.read;

/**
 * How the double bytes of a file lie in the tables of Big5 and of GB 2312. Both use the same byte
 * ranges, but the frequent characters of Big5 (leads A4 to C6) are half outside GB 2312, and those
 * of GB 2312 fill Big5's rare half.
 *
 * @param pairs double bytes that begin with a byte from 81 to FE
 * @param invalid of these, the ones that Big5 does not have
 * @param usualBig5 in Big5's punctuation or its first, frequent level
 * @param usualGb in GB 2312
 */
record PairStatistics(int pairs, int invalid, int usualBig5, int usualGb) {

  private static final int ENOUGH = 20;
  private static final double GB_SHARE = 0.7;

  static PairStatistics of(byte[] bytes) {
    int pairs = 0;
    int invalid = 0;
    int usualBig5 = 0;
    int usualGb = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i++] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      int trail = i < bytes.length ? bytes[i++] & 0xFF : 0;
      pairs++;
      boolean high = trail >= 0xA1 && trail <= 0xFE;
      if (!high && (trail < 0x40 || trail > 0x7E)) {
        invalid++;
      } else if (lead >= 0xA1 && lead <= 0xC6) {
        usualBig5++;
      }
      if (high && (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xF7)) {
        usualGb++;
      }
    }
    return new PairStatistics(pairs, invalid, usualBig5, usualGb);
  }

  /** Whether most lie where GB 2312 has its characters, and Big5 only some of its own. */
  boolean mayBeGb() {
    return usualGb > GB_SHARE * pairs;
  }

  boolean areBig5() {
    return pairs >= ENOUGH && invalid == 0 && usualBig5 >= 0.9 * pairs && !mayBeGb();
  }
}
