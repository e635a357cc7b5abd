import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Tika's text of all files below a folder, on some threads; nothing is kept: the folder, how many threads. */
public final class TikaFolder {
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    AutoDetectParser parser = new AutoDetectParser();
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicLong characters = new AtomicLong();
    Thread[] threads = new Thread[Integer.parseInt(arguments[1])];
    for (int t = 0; t < threads.length; t++) {
      threads[t] =
          new Thread(
              () -> {
                for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                  Path file = files.get(i);
                  BodyContentHandler text = new BodyContentHandler(-1);
                  Metadata metadata = new Metadata();
                  metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
                  try (InputStream in = Files.newInputStream(file)) {
                    parser.parse(in, text, metadata, new ParseContext());
                    characters.addAndGet(text.toString().length());
                  } catch (Exception e) {
                    failed.incrementAndGet();
                  }
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(
        files.size() + " files, " + failed + " failed, " + characters + " characters");
  }
}
