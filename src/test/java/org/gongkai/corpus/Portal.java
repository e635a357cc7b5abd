package org.gongkai.corpus;

import java.util.function.Function;
import org.gongkai.layout.SampleTable;

/**
 * Pages in the manner of the content systems that portals run on: their kind of skeleton, written
 * anew.
 */
enum Portal {
  /** Meta tags by the standard for government sites, an article in a div, a share bar. */
  TRS {
    @Override
    String page(Paper p, String article) {
      return head(p, "utf-8", metas(p))
          + nav("header", p)
          + crumbs("当前位置：", p)
          + "<div class=\"detail\"><h1 class=\"detail-title\">"
          + heading(p)
          + "</h1>\n"
          + "<div class=\"info\"><span>发布时间："
          + p.card().published()
          + " 10:2"
          + p.card().number() % 10
          + "</span> <span>来源："
          + p.card().publisher()
          + "</span> <span>字体：[<a href=\"javascript:doZoom(18)\">大</a> <a href=\"javascript:doZoom(16)\">中</a> <a href=\"javascript:doZoom(14)\">小</a>]</span></div>\n"
          + "<div class=\"TRS_Editor\"><style>.TRS_Editor P{line-height:1.5}</style>"
          + article
          + "</div>\n"
          + "<div class=\"share\">分享到： <a href=\"#\">微信</a> <a href=\"#\">微博</a> <a href=\"javascript:window.print()\">打印</a></div></div>\n"
          + foot(p);
    }
  },
  /** A table of metadata above the article, comments that mark where it begins and ends. */
  JCMS {
    @Override
    String page(Paper p, String article) {
      return head(p, "utf-8", metas(p))
          + nav("top", p)
          + "<table class=\"xxgk_table\" width=\"100%\"><tr><td>索 引 号</td><td>"
          + p.card().index()
          + "</td><td>分 类</td><td>综合政务 / 其他</td></tr>"
          + "<tr><td>发布机构</td><td>"
          + p.card().publisher()
          + "</td><td>发文日期</td><td>"
          + p.card().published()
          + "</td></tr>"
          + "<tr><td>文 号</td><td>无</td><td>时 效</td><td>有效</td></tr></table>\n"
          + "<div id=\"zoom\"><!--ZJEG_RSS.content.begin-->"
          + article
          + "<!--ZJEG_RSS.content.end--></div>\n"
          + "<div class=\"bm\">浏览次数：<script>document.write(\"<span>1024</span>\")</script></div>"
          + foot(p);
    }
  },
  /**
   * The platform of one province: a list of columns left, a classification table, the article
   * right.
   */
  GKMLPT {
    @Override
    String page(Paper p, String article) {
      return head(
              p,
              "utf-8",
              metas(p)
                  + "<script>window._CONFIG = {\"SITE_ID\": "
                  + p.card().number() % 1000
                  + ", \"YEAR\": 2016};</script>")
          + "<div class=\"left-nav\"><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li class=\"cur\">政府信息公开年报</li><li>依申请公开</li></ul></div>\n"
          + "<div class=\"classify\"><table><tbody><tr><td class=\"first\">索引号: <span>"
          + p.card().index()
          + "</span></td><td>分类: <span></span></td></tr>"
          + "<tr><td class=\"first\">发布机构: <span>"
          + p.card().publisher()
          + "</span></td><td>成文日期: <span>"
          + p.card().published()
          + "</span></td></tr>"
          + "<tr><td class=\"first\" colspan=\"2\">名称: <span>"
          + p.declaredTitle()
          + "</span></td></tr></tbody></table></div>\n"
          + "<div class=\"content-box\"><h1 class=\"title\">"
          + heading(p)
          + "</h1><div class=\"article-content\">"
          + article
          + "</div></div>\n"
          + foot(p);
    }
  },
  /** Hidden fields, a mobile copy of the title, an attachment list. */
  UCAP {
    @Override
    String page(Paper p, String article) {
      return head(p, "utf-8", metas(p))
          + "<input type=\"hidden\" id=\"contentid\" value=\""
          + p.card().number()
          + "\"/><div style=\"display:none\" class=\"wapTitle\">"
          + p.declaredTitle()
          + "</div>\n"
          + nav("ucap-header", p)
          + crumbs("您所在的位置：", p)
          + "<div class=\"pages-info\"><div class=\"pages-title\">"
          + heading(p)
          + "</div><div class=\"pages-date\">发布时间："
          + p.card().published()
          + "</div>"
          + "<div id=\"UCAP-CONTENT\" class=\"pages_content\">"
          + article
          + "</div></div>\n"
          + "<div class=\"fujian\">附件：<a href=\""
          + p.card().number()
          + ".docx\">"
          + p.declaredTitle()
          + ".docx</a></div>"
          + foot(p);
    }
  },
  /** The annual reports' own module: cover line, a bar of years, print and download buttons. */
  LONSUN {
    @Override
    String page(Paper p, String article) {
      StringBuilder years = new StringBuilder();
      for (int y = p.year() + 1; y > p.year() - 6; y--) {
        years
            .append("<a href=\"/XxgkAnnualReport/show/")
            .append(p.card().number() - y)
            .append(".html\">")
            .append(y)
            .append("</a> ");
      }
      return head(p, "utf-8", metas(p))
          + "<div class=\"nb_years\">"
          + years
          + "</div>\n"
          + "<div class=\"nb_tools\"><a class=\"print\" href=\"javascript:;\">打印</a><a class=\"down\" href=\"/download?id="
          + p.card().number()
          + "\">下载</a></div>\n"
          + "<div class=\"annual-report\"><div class=\"nb_title\">"
          + heading(p)
          + "</div><div class=\"j-fontContent\">"
          + article
          + "</div></div>\n"
          + "<div class=\"qrcode\">扫一扫在手机打开当前页</div>"
          + foot(p);
    }
  },
  /** Tables for the whole page, upper-case tags, click counters by script. */
  VSB {
    @Override
    String page(Paper p, String article) {
      return "<HTML><HEAD><TITLE>"
          + pageTitle(p)
          + "</TITLE><META Name=\"keywords\" Content=\""
          + p.card().site()
          + "\" />\n"
          + "<META content=\"text/html; charset=UTF-8\" http-equiv=\"Content-Type\"></HEAD>\n<BODY>"
          + "<TABLE class=\"winstyle\" width=\"1000\"><TR><TD><A href=\"../index.htm\">首页</A> &gt;&gt; <A href=\"../zwgk.htm\">政务公开</A> &gt;&gt; 正文</TD></TR></TABLE>\n"
          + "<form name=\"_newscontent_fromname\"><TABLE width=\"100%\"><TR><TD class=\"titlestyle\" align=\"center\">"
          + heading(p)
          + "</TD></TR>"
          + "<TR><TD align=\"center\"><span class=\"timestyle\">发布时间："
          + p.card().published().toString().replace("-", "/")
          + "</span> <span>来源: "
          + p.card().publisher()
          + "</span> 点击：[<script>_showDynClicks(\"wbnews\", 1, 2)</script>]</TD></TR>"
          + "<TR><TD><div id=\"vsb_content\">"
          + article
          + "</div></TD></TR>"
          + "<TR><TD>上一条：没有了 下一条：没有了</TD></TR></TABLE></form>"
          + "<TABLE><TR><TD>版权所有："
          + p.card().publisher()
          + "</TD></TR></TABLE></BODY></HTML>\n";
    }
  },
  /** A portal of nested boxes with a template of a script framework left unrendered. */
  EPORTAL {
    @Override
    String page(Paper p, String article) {
      return head(p, "utf-8", "")
          + "<div id=\"app\"><div v-if=\"errorMessage\" class=\"msg\">{{ errorMessage }}</div></div>\n"
          + "<div class=\"portlet\"><div><div><div class=\"wz\">"
          + crumbs("", p)
          + "</div><div class=\"rq\">发布日期："
          + p.card().published()
          + "</div><div class=\"cont\"><div class=\"tit\">"
          + heading(p)
          + "</div>"
          + article
          + "</div></div></div></div>\n"
          + foot(p);
    }
  },
  /** A page of a bank of forms: everything in one form, view state and all. */
  ASPX {
    @Override
    String page(Paper p, String article) {
      return "<html><head><title>\r\n\t"
          + pageTitle(p)
          + "\r\n</title></head><body><form method=\"post\" action=\"./year_details.aspx?id="
          + p.card().number()
          + "\" id=\"form1\">\n"
          + "<input type=\"hidden\" name=\"__VIEWSTATE\" value=\"/wEPDwUKLTU1MjY4"
          + p.card().number()
          + "2QYAQ==\" />"
          + "<table width=\"960\" align=\"center\"><tr><td><table><tr><td>政府信息公开年度报告</td><td>发布日期："
          + p.card().published()
          + "</td><td><a href=\"javascript:history.back()\">返回</a></td></tr></table></td></tr>"
          + "<tr><td><table><tr><td><span id=\"lblTitle\">"
          + heading(p)
          + "</span></td></tr><tr><td><span id=\"lblContent\">"
          + article
          + "</span></td></tr></table></td></tr></table></form></body></html>\n";
    }
  };

  abstract String page(Paper paper, String article);

  /** The page with the filing marked up in one way. */
  String page(Paper paper, HtmlText text) {
    return page(paper, text.afterTitle(paper, text::table));
  }

  /** The page with tables written in another way. */
  String page(Paper paper, HtmlText text, Function<SampleTable, String> table) {
    return page(paper, text.afterTitle(paper, table));
  }

  static String heading(Paper p) {
    return String.join("<br>", p.title());
  }

  static String pageTitle(Paper p) {
    return p.declaredTitle() + "-" + p.card().site();
  }

  private static String head(Paper p, String charset, String more) {
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\""
        + charset
        + "\">\n<title>"
        + pageTitle(p)
        + "</title>\n"
        + more
        + "</head>\n<body>\n";
  }

  private static String metas(Paper p) {
    return "<meta name=\"SiteName\" content=\""
        + p.card().site()
        + "\">\n<meta name=\"SiteDomain\" content=\""
        + p.card().host()
        + "\">\n"
        + "<meta name=\"ColumnName\" content=\"政府信息公开年报\">\n<meta name=\"ArticleTitle\" content=\""
        + p.declaredTitle()
        + "\">\n"
        + "<meta name=\"PubDate\" content=\""
        + p.card().published()
        + "\">\n<meta name=\"ContentSource\" content=\""
        + p.card().publisher()
        + "\">\n";
  }

  private static String nav(String css, Paper p) {
    return "<div class=\""
        + css
        + "\"><ul><li><a href=\"/\">网站首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li><li><a href=\"/hdjl/\">互动交流</a></li><li><a href=\"/bsfw/\">办事服务</a></li></ul>"
        + "<form action=\"https://"
        + p.card().host()
        + "/search\"><input name=\"q\" value=\"请输入关键字\"></form></div>\n";
  }

  private static String crumbs(String lead, Paper p) {
    return "<div class=\"crumbs\">"
        + lead
        + "<a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a> &gt; <a href=\"/zwgk/nb/\">政府信息公开年报</a></div>\n";
  }

  private static String foot(Paper p) {
    return "<div class=\"footer\"><p>主办单位："
        + p.card().publisher()
        + "</p><p>网站标识码："
        + 1_000_000_000L
        + p.card().number()
        + "　备案号：某ICP备"
        + p.card().number() % 100_000_000
        + "号</p></div>\n<script>var _hmt = _hmt || [];</script>\n</body></html>\n";
  }
}
