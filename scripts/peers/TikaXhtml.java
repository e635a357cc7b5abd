import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.sax.ToXMLContentHandler;

/** Tika's XHTML of documents: the folder to write to, then the documents. */
public final class TikaXhtml {
  public static void main(String[] arguments) throws Exception {
    Path made = Path.of(arguments[0]);
    AutoDetectParser parser = new AutoDetectParser();
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      ToXMLContentHandler xhtml = new ToXMLContentHandler();
      ParseContext context = new ParseContext();
      context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
      try (InputStream in = Files.newInputStream(file)) {
        parser.parse(in, xhtml, metadata, context);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Files.writeString(made.resolve(name + ".xhtml"), xhtml.toString());
      } catch (Exception e) {
        System.err.println(file + ": " + e);
      }
    }
  }
}
