package io.github.bitswise.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a job's texts that stand for something that the input does not say, as a script
 * writes them: {@code %TEMP%}, {@code %~1}, {@code $url}.
 *
 * @param names each as it is written; longer ones first
 */
public record Variables(List<String> names) {

  /** Everything is known as it stands. */
  public static final Variables NONE = new Variables(List.of());

  /** Variables of Windows that hold the full path of a folder on a local disk. */
  private static final Set<String> LOCAL_FOLDERS =
      Set.of(
          "%allusersprofile%",
          "%commonprogramfiles%",
          "%commonprogramfiles(x86)%",
          "%localappdata%",
          "%programdata%",
          "%programfiles%",
          "%programfiles(x86)%",
          "%programw6432%",
          "%public%",
          "%systemdrive%",
          "%systemroot%",
          "%temp%",
          "%tmp%",
          "%userprofile%",
          "%windir%",
          "$env:allusersprofile",
          "$env:commonprogramfiles",
          "$env:localappdata",
          "$env:programdata",
          "$env:programfiles",
          "${env:programfiles(x86)}",
          "$env:programw6432",
          "$env:public",
          "$env:systemdrive",
          "$env:systemroot",
          "$env:temp",
          "$env:tmp",
          "$env:userprofile",
          "$env:windir");

  public Variables {
    names = names.stream().sorted((a, b) -> b.length() - a.length()).toList();
  }

  /** Whether one of them stands anywhere in this text. */
  public boolean in(String text) {
    return names.stream().anyMatch(text::contains);
  }

  /** The first of them in this text; empty where there is none. */
  public String first(String text) {
    String first = "";
    int from = text.length();
    for (String name : names) {
      int found = text.indexOf(name);
      if (found >= 0 && found < from) {
        first = name;
        from = found;
      }
    }
    return first;
  }

  /** Whether this text begins with one of them. */
  public boolean open(String text) {
    return !opening(text).isEmpty();
  }

  /** Whether this text begins with one that holds the path of a local folder. */
  public boolean openLocally(String text) {
    return LOCAL_FOLDERS.contains(opening(text).toLowerCase(Locale.ROOT));
  }

  /** What is known of the beginning of this text. */
  public String start(String text) {
    int end = text.length();
    for (String name : names) {
      int found = text.indexOf(name);
      end = found >= 0 ? Math.min(end, found) : end;
    }
    return text.substring(0, end);
  }

  /** The text with each of them replaced by one letter: what its known parts alone say. */
  public String rest(String text) {
    String rest = text;
    for (String name : names) {
      rest = rest.replace(name, "v");
    }
    return rest;
  }

  private String opening(String text) {
    return names.stream().filter(text::startsWith).findFirst().orElse("");
  }
}
