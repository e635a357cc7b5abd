package org.gongkai.document;

import java.util.List;

/**
 * What a web page has around its text.
 *
 * @param breadcrumb the line that says where in its site the page stands (当前位置：首页 &gt; …); empty
 *     when there is none
 * @param breadcrumbPlace where that line stands
 * @param links how many links lead to other pages
 * @param attachments links to files to download or view, in reading order
 */
public record PageFrame(
    String breadcrumb, Place breadcrumbPlace, int links, List<Link> attachments) {

  public PageFrame {
    attachments = List.copyOf(attachments);
  }
}
