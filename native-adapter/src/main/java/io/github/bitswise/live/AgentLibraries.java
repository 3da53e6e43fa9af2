package io.github.bitswise.live;

import io.github.bitswise.bits.Method;
import io.github.bitswise.live.agent.Agent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an agent's process needs of this one: its class path and JNA's library for Windows. */
final class AgentLibraries {

  private static final List<String> CLASSES =
      List.of(
          Agent.class.getName(),
          Method.class.getName(),
          "com.sun.jna.Native",
          "com.sun.jna.platform.win32.Ole32",
          "tools.jackson.databind.json.JsonMapper",
          "tools.jackson.core.json.JsonFactory",
          "com.fasterxml.jackson.annotation.JsonInclude");
  private static final String LIBRARY = "jnidispatch.dll";

  private AgentLibraries() {}

  /** The jars and folders in which the agent's classes are. */
  static List<Path> classPath() {
    Set<Path> places = new LinkedHashSet<>();
    for (String name : CLASSES) {
      try {
        Class<?> found = Class.forName(name, false, AgentLibraries.class.getClassLoader());
        places.add(Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (ClassNotFoundException | URISyntaxException e) {
        throw new IllegalStateException("the agent needs " + name, e);
      }
    }
    return List.copyOf(places);
  }

  /** Puts the library into the folder, where JNA then has nothing to unpack. */
  static Path library(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path library = folder.resolve(LIBRARY);
    try (InputStream in =
        AgentLibraries.class.getResourceAsStream("/com/sun/jna/win32-x86-64/" + LIBRARY)) {
      if (in == null) {
        throw new IllegalStateException("JNA has no library for Windows");
      }
      Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
    }
    return library;
  }
}
