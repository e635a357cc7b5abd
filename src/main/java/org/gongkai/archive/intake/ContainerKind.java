package org.gongkai.archive.intake;

/** What a file may be opened as, by its first bytes. */
enum ContainerKind {
  /** Also documents that are ZIP archives: its directory tells. */
  ZIP,
  TAR,
  WARC,
  GZIP,
  BZIP2,
  XZ,
  NONE;

  /** How many bytes it takes to tell. */
  static final int LOOK = 512;

  /**
   * @param head the first {@link #LOOK} bytes, or all there are
   */
  static ContainerKind of(byte[] head) {
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(head, 0x1F, 0x8B, 8)) {
      return GZIP;
    }
    if (begins(head, 'B', 'Z', 'h') && stands(head, 4, 0x31, 0x41, 0x59, 0x26)) {
      return BZIP2;
    }
    if (begins(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (WarcContainer.beginsLikeWarc(head)) {
      return WARC;
    }
    return TarContainer.beginsLikeTar(head) ? TAR : NONE;
  }

  private static boolean begins(byte[] head, int... wanted) {
    return stands(head, 0, wanted);
  }

  private static boolean stands(byte[] head, int at, int... wanted) {
    if (head.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((head[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
