package org.gongkai.archive.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gongkai.archive.intake.Item.Stamp;
import org.gongkai.archive.intake.Step.Damage;
import org.gongkai.archive.intake.Step.Member;
import org.gongkai.read.UnreadableException.Code;

/** The documents in one container, and in the containers in it. */
final class Nest implements Closeable {
  /** A container in the container of a container; deeper ones are made to have no end. */
  private static final int DEEPEST = 4;

  /** A container that is open. */
  private static final class Level implements Closeable {
    private final String name;
    private final Container container;
    private final SeekableByteChannel channel;
    private final long skippedBefore;
    private boolean named;
    private boolean heldSomething;

    Level(String name, Container container, SeekableByteChannel channel, long skippedBefore) {
      this.skippedBefore = skippedBefore;
      this.name = name;
      this.container = container;
      this.channel = channel;
    }

    /** What an item is called that says what is wrong with the container. */
    String name(Names names) {
      boolean first = !named;
      named = true;
      return first ? name : names.unique(name);
    }

    @Override
    public void close() throws IOException {
      try (channel) {
        container.close();
      }
    }
  }

  private final long bytes;
  private final long modified;
  private final UnpackBudget budget;
  private final Names names;
  private final SkipTally skipped;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Optional<MemberItem> current = Optional.empty();

  /**
   * @param name of the file
   * @param bytes how many it has
   * @param modified when the file was last changed, in nanoseconds since 1970
   * @param outermost closed with the nest, as is the channel
   */
  Nest(
      String name,
      long bytes,
      long modified,
      Container outermost,
      SeekableByteChannel channel,
      UnpackBudget budget,
      Names names,
      SkipTally skipped) {
    this.bytes = bytes;
    this.modified = modified;
    this.budget = budget;
    this.names = names;
    this.skipped = skipped;
    levels.push(new Level(name, outermost, channel, skipped.total()));
  }

  /** How many bytes the outermost file has. */
  long bytes() {
    return bytes;
  }

  /** The next document; none after the last. */
  Optional<Item> next() {
    while (!levels.isEmpty()) {
      current.ifPresent(MemberItem::pass);
      current = Optional.empty();
      if (budget.exhausted()) {
        Item exhausted = exhausted(levels.getLast());
        closeAll();
        return Optional.of(exhausted);
      }
      Level level = levels.element();
      Optional<Step> step = level.container.next();
      if (step.isEmpty()) {
        close(levels.pop());
        if (!level.heldSomething && skipped.total() == level.skippedBefore) {
          return Optional.of(
              new BrokenItem(level.name(names), Code.EMPTY, level.name + " holds no files"));
        }
        continue;
      }
      level.heldSomething = true;
      if (step.get() instanceof Damage damage) {
        if (!budget.exhausted()) {
          return Optional.of(new BrokenItem(level.name(names), damage.code(), damage.message()));
        }
        continue;
      }
      Optional<Item> item = member(level, (Member) step.get());
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private Item exhausted(Level outermost) {
    return new BrokenItem(
        outermost.name(names),
        Code.TOO_LARGE,
        "it unpacks to more than "
            + budget.allowed()
            + " bytes; what is left of it is not read. Unpack it and name the files you want");
  }

  /** The member as an item; empty when it was a container, which is open then. */
  private Optional<Item> member(Level level, Member member) {
    String memberName = member.name().isBlank() ? "member" : MemberName.clean(member.name());
    String unique = names.unique(level.name + "!" + memberName);
    if (!member.mayBeContainer() || MemberName.endsLikeZippedDocument(memberName)) {
      return Optional.of(item(unique, member, Optional.empty()));
    }
    InputStream opened;
    ContainerKind kind;
    try {
      opened = new BufferedInputStream(member.open());
      opened.mark(ContainerKind.LOOK);
      kind = ContainerKind.of(opened.readNBytes(ContainerKind.LOOK));
      opened.reset();
    } catch (IOException e) {
      return Optional.of(damaged(unique, member, e));
    } catch (UnavailableException e) {
      return Optional.of(new BrokenItem(unique, member.url(), e.code(), e.explanation()));
    }
    if (kind == ContainerKind.NONE) {
      return Optional.of(item(unique, member, Optional.of(opened)));
    }
    return inner(unique, member, kind, opened);
  }

  private Optional<Item> inner(
      String unique, Member member, ContainerKind kind, InputStream opened) {
    try (opened) {
      if (levels.size() >= DEEPEST && kind != ContainerKind.ZIP) {
        return Optional.of(tooDeep(unique, member));
      }
      Spool spool = Spool.of(opened);
      Optional<Container> container =
          new Opening(unique, budget, skipped).container(spool.channel(), kind);
      if (container.isEmpty()) {
        return Optional.of(item(unique, member, Optional.of(spool.stream())));
      }
      if (levels.size() >= DEEPEST) {
        spool.close();
        return Optional.of(tooDeep(unique, member));
      }
      levels.push(new Level(unique, container.get(), spool.channel(), skipped.total()));
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(damaged(unique, member, e));
    }
  }

  private static Item tooDeep(String unique, Member member) {
    return new BrokenItem(
        unique,
        member.url(),
        Code.TOO_LARGE,
        "containers lie in each other deeper than "
            + DEEPEST
            + "; unpack the outer ones and name what is in them");
  }

  private static Item damaged(String unique, Member member, Exception e) {
    return new BrokenItem(unique, member.url(), Code.DAMAGED, MemberItem.damage(e));
  }

  private Item item(String unique, Member member, Optional<InputStream> opened) {
    Optional<Stamp> stamp =
        member.size() < 0 ? Optional.empty() : Optional.of(new Stamp(member.size(), modified));
    MemberItem item = new MemberItem(unique, member, opened, stamp, budget);
    current = Optional.of(item);
    return item;
  }

  @Override
  public void close() {
    current.ifPresent(MemberItem::pass);
    current = Optional.empty();
    closeAll();
  }

  private void closeAll() {
    while (!levels.isEmpty()) {
      close(levels.pop());
    }
  }

  private static void close(Level level) {
    try {
      level.close();
    } catch (IOException e) {
      // It was only read; nothing is lost.
    }
  }
}
