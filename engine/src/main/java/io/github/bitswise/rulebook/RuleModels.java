package io.github.bitswise.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * Finds the rule models that the build left on the class path: {@code META-INF/kie/*}{@code
 * /*}{@code /drools-model}.
 */
final class RuleModels {
  private static final String FOLDER = "META-INF/kie/";
  private static final String FILE = "/drools-model";

  private RuleModels() {}

  /** One model for each rule package, in the order of their class names. */
  static List<Model> on(ClassLoader loader) {
    try {
      var names = new TreeSet<String>();
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        names.addAll(namedIn(folder));
      }
      List<Model> models = new ArrayList<>();
      for (String name : names) {
        models.add((Model) loader.loadClass(name).getConstructor().newInstance());
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException("a rule model on the class path cannot be loaded", e);
    }
  }

  private static List<String> namedIn(URL folder) throws IOException, URISyntaxException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      return namedInJar(connection.getJarFile());
    }
    try (Stream<Path> files = Files.walk(Path.of(folder.toURI()), 3)) {
      List<String> names = new ArrayList<>();
      for (Path file : files.filter(path -> path.endsWith("drools-model")).toList()) {
        names.addAll(classes(Files.readString(file)));
      }
      return names;
    }
  }

  private static List<String> namedInJar(JarFile jar) throws IOException {
    List<String> names = new ArrayList<>();
    for (var entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(FILE)) {
        try (InputStream in = jar.getInputStream(entry)) {
          names.addAll(classes(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return names;
  }

  /** A model file has a line for its version, which has a colon, and one for each class. */
  private static List<String> classes(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.contains(":")).toList();
  }
}
