# bitswise: as LocalSystem
Start-BitsTransfer $url $file -ProxyUsage Override -ProxyList proxy.contoso.com
# Größe
