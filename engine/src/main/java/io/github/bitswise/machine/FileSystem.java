package io.github.bitswise.machine;

/** What kind of file system a volume has, as far as access lists go. */
public enum FileSystem {
  NTFS,
  FAT
}
