package org.gongkai.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ofdrw.core.OFDElement;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.core.text.text.Weight;

/**
 * Sheets as an OFD file. Made of ofdrw's elements, which know names and order, and packed here: no
 * clock, no random id and no file on disk, so that the same sheets give the same bytes.
 */
final class OfdFile {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final String FOLDER = "Doc_0/";

  /** Of the rules of tables, in millimetres: one point. */
  private static final double LINE_WIDTH = 0.35;

  private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final TypeMeasure measure;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Fonts fonts = new Fonts();
  private final List<Long> fontIds = new ArrayList<>();
  private final Pages pages = new Pages();
  private long lastId;

  OfdFile(TypeMeasure measure) {
    this.measure = measure;
  }

  /** Embeds the next font of the measure. */
  void font(FontSubset font) {
    long id = ++lastId;
    fontIds.add(id);
    String name = "font_" + id + ".ttf";
    CT_Font element = new CT_Font(font.name());
    element.setFamilyName(font.name()).setID(id).setFontFile(name);
    fonts.addFont(element);
    parts.put(FOLDER + "Res/" + name, font.bytes());
  }

  /** Adds a page. */
  void page(Sheet sheet) {
    CT_Layer layer = new CT_Layer();
    long pageId = ++lastId;
    layer.setObjID(++lastId);
    layer.setType(Type.Body);
    sheet.shades().forEach(shade -> layer.addPageBlock(shade(shade)));
    sheet.rules().forEach(rule -> layer.addPageBlock(rule(rule)));
    sheet.texts().forEach(text -> texts(text, layer));
    String location = "Pages/Page_" + pages.getSize() + "/Content.xml";
    pages.addPage(new Page(pageId, location));
    org.ofdrw.core.basicStructure.pageObj.Page page =
        new org.ofdrw.core.basicStructure.pageObj.Page();
    page.setContent(new Content().addLayer(layer));
    put(FOLDER + location, page);
  }

  private PathObject shade(Sheet.Shade s) {
    double w = millimetres(s.width());
    double h = millimetres(s.height());
    PathObject path = new PathObject(new ST_ID(++lastId));
    path.setBoundary(millimetres(s.left()), millimetres(s.top()), w, h);
    path.setStroke(false).setFill(true).setFillColor(CT_Color.rgb(0xC6, 0xD9, 0xF1));
    path.setAbbreviatedData(new AbbreviatedData().M(0, 0).L(w, 0).L(w, h).L(0, h).C());
    return path;
  }

  /** The boundary leaves room for the width of the line. */
  private PathObject rule(Sheet.Rule r) {
    double half = LINE_WIDTH / 2;
    double w = millimetres(r.x2() - r.x1());
    double h = millimetres(r.y2() - r.y1());
    PathObject path = new PathObject(new ST_ID(++lastId));
    path.setBoundary(
        rounded(millimetres(r.x1()) - half),
        rounded(millimetres(r.y1()) - half),
        rounded(w + LINE_WIDTH),
        rounded(h + LINE_WIDTH));
    path.setLineWidth(LINE_WIDTH);
    double beyond = w > h ? half : 0;
    double below = w > h ? 0 : half;
    path.setAbbreviatedData(
        new AbbreviatedData()
            .M(rounded(half - beyond), rounded(half - below))
                .L(rounded(half + w + beyond), rounded(half + h + below)));
    return path;
  }

  /** A line as one text object for each font in turn. */
  private void texts(Sheet.Text text, CT_Layer layer) {
    int[] characters = text.text().codePoints().toArray();
    int from = 0;
    for (int i = 1; i <= characters.length; i++) {
      int font = measure.font(characters[from]);
      boolean ends =
          i == characters.length || (characters[i] > ' ' && measure.font(characters[i]) != font);
      if (ends) {
        layer.addPageBlock(
            text(text, new String(characters, from, i - from), from, fontIds.get(font)));
        from = i;
      }
    }
  }

  private TextObject text(Sheet.Text text, String part, int from, long font) {
    int count = part.codePointCount(0, part.length());
    double size = millimetres(text.size());
    double left = text.lefts().get(from);
    double right = text.lefts().get(from + count);
    double ascent = SheetText.ASCENT * text.size();
    TextObject object = new TextObject(new ST_ID(++lastId));
    object.setBoundary(
        millimetres(left),
        millimetres(text.baseline() - ascent),
        millimetres(right - left),
        millimetres(1.15 * text.size()));
    object.setFont(font).setSize(size);
    if (text.strength() == Sheet.Strength.BOLD) {
      object.setWeight(Weight.W_700);
    }
    TextCode code = new TextCode();
    code.setCoordinate(0d, millimetres(ascent));
    code.setContent(part);
    if (count > 1) {
      code.setDeltaX(offsets(text.lefts().subList(from, from + count)));
    }
    object.addTextCode(code);
    return object;
  }

  /** Offsets between places, none drifting from where it belongs by rounding; repeats in short. */
  private static ST_Array offsets(List<Double> lefts) {
    List<String> written = new ArrayList<>();
    double at = millimetres(lefts.get(0));
    String last = "";
    int times = 0;
    for (int i = 1; i <= lefts.size(); i++) {
      String offset = "";
      if (i < lefts.size()) {
        double step = rounded(millimetres(lefts.get(i)) - at);
        at = rounded(at + step);
        offset = step == Math.rint(step) ? Long.toString((long) step) : Double.toString(step);
      }
      if (!offset.equals(last)) {
        write(written, last, times);
        times = 0;
      }
      last = offset;
      times++;
    }
    ST_Array array = new ST_Array();
    written.forEach(array::add);
    return array;
  }

  private static void write(List<String> to, String offset, int times) {
    if (times > 2) {
      to.addAll(List.of("g", Integer.toString(times), offset));
    } else {
      for (int i = 0; i < times; i++) {
        to.add(offset);
      }
    }
  }

  private static double millimetres(double points) {
    return rounded(points / POINTS_PER_MILLIMETRE);
  }

  /** To a thousandth of a millimetre. */
  private static double rounded(double millimetres) {
    return Math.rint(millimetres * 1000) / 1000;
  }

  private void put(String name, OFDElement element) {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element.asXML();
    parts.put(name, xml.getBytes(UTF_8));
  }

  /** Writes the file; the stream stays open. */
  void write(PrintedReport report, OutputStream out) throws IOException {
    put(FOLDER + "PublicRes.xml", new Res().setBaseLoc(new ST_Loc("Res")).addResource(fonts));
    CT_CommonData common = new CT_CommonData();
    common
        .setMaxUnitID(lastId)
        .setPageArea(new CT_PageArea(0, 0, 210, 297))
        .addPublicRes(new ST_Loc("PublicRes.xml"));
    put(FOLDER + "Document.xml", new Document().setCommonData(common).setPages(pages));
    DocBody body = new DocBody();
    body.setDocInfo(information(report)).setDocRoot(new ST_Loc(FOLDER + "Document.xml"));
    put("OFD.xml", new OFD(body));
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    pack(zip, "OFD.xml");
    for (String name : parts.keySet()) {
      if (!name.equals("OFD.xml")) {
        pack(zip, name);
      }
    }
    zip.finish();
  }

  private void pack(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(PACKED);
    zip.putNextEntry(entry);
    zip.write(parts.getOrDefault(name, new byte[0]));
    zip.closeEntry();
  }

  /** The id is made of the contents, so that it changes with them alone. */
  private CT_DocInfo information(PrintedReport report) {
    StringBuilder contents = new StringBuilder();
    parts.forEach((name, bytes) -> contents.append(UUID.nameUUIDFromBytes(bytes)));
    CT_DocInfo info = new CT_DocInfo();
    info.setDocID(UUID.nameUUIDFromBytes(contents.toString().getBytes(UTF_8)));
    info.setTile(HtmlPage.declaredTitle(report));
    report.signature().ifPresent(info::setAuthor);
    report.issuedOn().ifPresent(day -> info.setCreationDate(day).setModDate(day));
    info.setCreator("Gongkai");
    return info;
  }
}
