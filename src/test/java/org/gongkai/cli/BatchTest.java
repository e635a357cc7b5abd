package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.gongkai.Parser;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many inputs at once. */
class BatchTest {
  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void writeFilings() throws IOException {
    for (int i = 0; i < 30; i++) {
      files.add(Path.of(Filings.write(folder.resolve(i + ".txt"), Filings.good())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anInputThatExhaustsTheMemoryAloneIsTooLargeAndTheRestIsRead(int threads) throws Exception {
    Path large = files.get(7);
    List<String> results =
        run(
            files,
            threads,
            result -> {
              if (!(result instanceof Failure) && uri(result).equals(large.toString())) {
                throw new OutOfMemoryError("for the test");
              }
              return result instanceof Failure failure ? failure.code() : uri(result);
            });
    List<String> expected = new ArrayList<>(files.stream().map(Path::toString).toList());
    expected.set(7, "TOO_LARGE");
    assertThat(results).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anInputThatExhaustsTheMemoryAmongOthersIsTriedAlone(int threads) throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger attempts = new AtomicInteger();
    List<String> results =
        run(
            files,
            threads,
            result -> {
              int together = running.incrementAndGet();
              try {
                if (uri(result).equals(files.get(7).toString())) {
                  if (attempts.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("for the test");
                  }
                  assertThat(together).isEqualTo(1);
                }
                return result instanceof Failure ? "failed" : "read";
              } finally {
                running.decrementAndGet();
              }
            });
    assertThat(results).hasSize(30).containsOnly("read");
    assertThat(attempts).hasValue(2);
  }

  @Test
  void standardInputThatExhaustsTheMemoryIsTooLargeAndNotTakenForEmpty() throws Exception {
    List<String> results =
        run(
            List.of(Path.of("-")),
            1,
            result -> {
              if (result instanceof Failure failure) {
                return failure.code();
              }
              throw new OutOfMemoryError("for the test");
            });
    assertThat(results).containsExactly("TOO_LARGE");
  }

  private static List<String> run(List<Path> paths, int threads, Function<ParseResult, String> show)
      throws Exception {
    ByteArrayInputStream in =
        new ByteArrayInputStream(Filings.good().getBytes(StandardCharsets.UTF_8));
    List<String> results = new ArrayList<>();
    Terminal nowhere =
        new Terminal(
            in,
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Locale.ENGLISH,
            Terminal.Watched.NO);
    new Batch<>(new Parsing(Parser.create(), in))
        .run(new Inputs(paths, Output.standard(nowhere))::next, threads, show, results::add);
    return results;
  }

  private static String uri(ParseResult result) {
    return result.source().uri();
  }
}
