package org.gongkai.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

public final class Main {
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(
            new BufferedWriter(
                new OutputStreamWriter(
                    new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)));
    for (String a : args) {
      if (a.equals("parse")) continue;
      out.println(
          org.gongkai.report.ReportWriter.toJson(
              org.gongkai.Gongkai.parse(java.nio.file.Path.of(a)),
              org.gongkai.report.ReportWriter.Style.PRETTY));
    }
    out.flush();
  }
}
