package io.github.bitswise.job;

import java.util.Map;

/** Services that store objects over HTTP, by the end of their host names. */
final class ObjectStore {

  private static final Map<String, String> HOSTS =
      Map.of(
          ".amazonaws.com", "Amazon S3",
          ".blob.core.windows.net", "Azure Blob Storage",
          ".file.core.windows.net", "Azure Files",
          "storage.googleapis.com", "Google Cloud Storage",
          ".cloudfront.net", "Amazon CloudFront",
          ".azureedge.net", "Azure CDN",
          ".azurefd.net", "Azure Front Door",
          ".r2.cloudflarestorage.com", "Cloudflare R2",
          ".sharepoint.com", "SharePoint");

  private ObjectStore() {}

  /** The service behind this host; empty where it is none of these. */
  static String behind(String host) {
    return HOSTS.entrySet().stream()
        .filter(each -> host.endsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
