package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;

/** A document in a container. */
final class MemberItem implements Item {
  private final String name;
  private final Step.Member member;
  private final Optional<Stamp> stamp;
  private final UnpackBudget budget;
  private Optional<InputStream> opened;
  private boolean gone;

  /**
   * @param opened its bytes, where the look at its beginning has opened it
   */
  MemberItem(
      String name,
      Step.Member member,
      Optional<InputStream> opened,
      Optional<Stamp> stamp,
      UnpackBudget budget) {
    this.name = name;
    this.member = member;
    this.opened = opened;
    this.stamp = stamp;
    this.budget = budget;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String url() {
    return member.url();
  }

  @Override
  public String charset() {
    return member.charset();
  }

  @Override
  public Optional<Stamp> stamp() {
    return stamp;
  }

  @Override
  public byte[] bytes() throws UnavailableException {
    if (gone) {
      throw new IllegalStateException(name + " has been read or passed");
    }
    gone = true;
    if (member.size() > Parser.LARGEST_FILE) {
      throw new UnavailableException(
          Code.TOO_LARGE,
          name
              + " has "
              + member.size()
              + " bytes; files up to "
              + Parser.LARGEST_FILE
              + " bytes are read");
    }
    try (InputStream in = opened.isPresent() ? opened.get() : member.open()) {
      return Bytes.all(in, member.size());
    } catch (IOException e) {
      if (budget.exhausted()) {
        throw new UnavailableException(
            Code.TOO_LARGE, name + " unpacks to too much: " + e.getMessage());
      }
      throw new UnavailableException(Code.DAMAGED, damage(e));
    } catch (RuntimeException e) {
      throw new UnavailableException(Code.DAMAGED, damage(e));
    } finally {
      opened = Optional.empty();
    }
  }

  /** What it means that a member cannot be unpacked. */
  static String damage(Exception e) {
    return "it is damaged or cut short: " + e.getMessage() + ". Fetch its container again.";
  }

  /** From now on it can no longer be read. */
  void pass() {
    gone = true;
    if (opened.isPresent()) {
      try {
        opened.get().close();
      } catch (IOException e) {
        // It was only read; nothing is lost.
      }
      opened = Optional.empty();
    }
  }
}
