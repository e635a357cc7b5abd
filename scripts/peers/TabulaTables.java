import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.ExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula's tables of PDFs as HTML: the way (lattice or stream), the folder to write to, then the documents. */
public final class TabulaTables {
  public static void main(String[] arguments) throws Exception {
    ExtractionAlgorithm way =
        arguments[0].equals("lattice")
            ? new SpreadsheetExtractionAlgorithm()
            : new BasicExtractionAlgorithm();
    Path made = Path.of(arguments[1]);
    for (int i = 2; i < arguments.length; i++) {
      File file = new File(arguments[i]);
      StringBuilder html = new StringBuilder("<html><body>\n");
      try (PDDocument document = PDDocument.load(file)) {
        PageIterator pages = new ObjectExtractor(document).extract();
        while (pages.hasNext()) {
          Page page = pages.next();
          for (Table table : (List<? extends Table>) way.extract(page)) {
            html.append("<table>\n");
            for (List<RectangularTextContainer> row : table.getRows()) {
              html.append("<tr>");
              for (RectangularTextContainer cell : row) {
                html.append("<td>").append(escaped(cell.getText())).append("</td>");
              }
              html.append("</tr>\n");
            }
            html.append("</table>\n");
          }
        }
        String name = file.getName().replaceFirst("\\.[^.]*$", "");
        Files.writeString(made.resolve(name + ".html"), html + "</body></html>\n");
      } catch (Exception e) {
        System.err.println(file + ": " + e);
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "<br>").replace("\n", "<br>");
  }
}
