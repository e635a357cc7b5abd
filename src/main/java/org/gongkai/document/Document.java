package org.gongkai.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file as its reader understood it.
 *
 * @param blocks paragraphs, grids and runs of cells, in reading order
 * @param metadata what the file says of itself outside its text; keys are the constants of this
 *     type, absent when unknown
 * @param losses what the reader knows it could not carry over, for example spans that the format's
 *     reader drops
 * @param pictures in reading order, where the reader tells their places; icons are none
 * @param frame what a web page has around its text; empty for other formats
 */
public record Document(
    List<Block> blocks,
    Map<String, String> metadata,
    List<String> losses,
    List<Picture> pictures,
    Optional<PageFrame> frame) {

  /** Key of the title that the file itself declares: an HTML {@code title}, a document property. */
  public static final String TITLE = "title";

  /**
   * Key of the publishing body that the page declares, for example an HTML {@code meta
   * name=SiteName}.
   */
  public static final String PUBLISHER = "publisher";

  /** Key of the identification code of the site: HTML {@code meta name=SiteIDCode}. */
  public static final String SITE_CODE = "siteCode";

  /** Key of the name of the site: HTML {@code meta name=SiteName}. */
  public static final String SITE_NAME = "siteName";

  /** Key of the domain of the site: HTML {@code meta name=SiteDomain}. */
  public static final String SITE_DOMAIN = "siteDomain";

  /** Key of the column of the site: HTML {@code meta name=ColumnName}. */
  public static final String COLUMN = "column";

  /** Key of the source that the page names: HTML {@code meta name=ContentSource}. */
  public static final String CONTENT_SOURCE = "contentSource";

  /** Key of the address that the page declares as its own, or was saved from. */
  public static final String ADDRESS = "address";

  /** Key of the publication date that the page declares, as printed. */
  public static final String PUBLISHED = "published";

  public Document {
    blocks = List.copyOf(blocks);
    metadata = Map.copyOf(metadata);
    losses = List.copyOf(losses);
    pictures = List.copyOf(pictures);
  }

  /** A document that is no web page, of whose pictures no places are told. */
  public Document(List<Block> blocks, Map<String, String> metadata, List<String> losses) {
    this(blocks, metadata, losses, List.of(), Optional.empty());
  }

  /** A document of blocks alone. */
  public static Document of(List<Block> blocks) {
    return new Document(blocks, Map.of(), List.of());
  }
}
