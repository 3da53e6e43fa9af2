# bitswise: as LocalSystem
Start-BitsTransfer $url $file -ProxyUsage Override -ProxyList proxy.contoso.com:8080 -ProxyBypass http://files.contoso.com
# Größe
