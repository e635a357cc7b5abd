package org.gongkai.archive;

/** Is told how a batch goes; by one thread at a time. */
public interface BatchWatcher {

  /** So much is in the archive for good. */
  void recorded(BatchCount count);

  /**
   * An input gave no report.
   *
   * @param name of the input
   * @param code the kind of reason
   * @param message for people
   */
  void failed(String name, String code, String message);
}
