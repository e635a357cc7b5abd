package org.gongkai.render.review;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A Chromium without a window. It loads a page into a frame, and a script beside the frame does
 * what a person would: the page itself stays as it was written, with its policy.
 */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int SECONDS = 90;

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser of this machine; empty when there is none.
   *
   * @param folder for what it writes
   */
  static Optional<Browser> installed(Path folder) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Browser(program, folder));
  }

  /**
   * Opens a page and runs a script beside it.
   *
   * @param width of the frame, in pixels
   * @param script may use {@code page}, the document, {@code view}, its window, and {@code say},
   *     which adds a line to what is returned
   */
  List<String> run(String html, int width, String script) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(server, "/page", html);
    serve(server, "/", around(width, script));
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      Path dump = folder.resolve("dump.html");
      Process process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--user-data-dir=" + folder.resolve("profile"),
                  "--dump-dom",
                  url)
              .redirectOutput(dump.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException("the browser did not end");
      }
      return Jsoup.parse(dump, "UTF-8").select("#said li").eachText();
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpServer server, String path, String html) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private static String around(int width, String script) {
    return """
        <!DOCTYPE html><body><ol id="said"></ol><script>
        const said = document.getElementById("said");
        const say = (line) => {
          const item = document.createElement("li");
          item.textContent = line;
          said.append(item);
        };
        const frame = document.createElement("iframe");
        frame.style.cssText = "border: 0; height: 900px; width: WIDTHpx";
        frame.onload = () => {
          const page = frame.contentDocument;
          const view = frame.contentWindow;
          try { SCRIPT } catch (e) { say("failed: " + e); }
        };
        frame.src = "/page";
        document.body.append(frame);
        </script></body>
        """
        .replace("WIDTH", Integer.toString(width))
        .replace("SCRIPT", script);
  }
}
