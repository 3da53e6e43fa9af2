Feature: Table a6 - proxy settings, detection and authentication

  Every account asks for detection, WPAD announces a proxy, and the proxy asks for a logon.

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And WPAD announces the proxy "wpad.contoso.com:80"
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\ann detects her proxy automatically
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob detects his proxy automatically
    And LocalSystem detects its proxy automatically
    And LocalService detects its proxy automatically
    And NetworkService detects its proxy automatically
    And the proxy "wpad.contoso.com:80" asks for negotiate, ntlm
    And the proxy "wpad.contoso.com:80" lets in CONTOSO\ann, CONTOSO\bob, CONTOSO\svc, CONTOSO\PC01$
    And the server "http://files.contoso.com" asks for nothing

  Scenario Outline: On <windows>, <creator>, <logon>, impersonating <impersonated>: <token>
    Given a machine that runs <windows>
    And <logon>
    And <creator> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates <impersonated>
    And <token>
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the proxy settings are read as <reader>
    And the proxy is detected as <detector>
    And the proxy is "wpad.contoso.com:80"
    And the proxy sees <seen>
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: No helper token: the owner everywhere (PRX-38, CON-12)
      | windows         | creator        | logon                                               | impersonated                               | token                       | reader         | detector       | seen                 | outcome   | state       | error               |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | LocalSystem    | LocalSystem    | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | NetworkService | NetworkService | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | LocalService   | LocalService   | an anonymous user    | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has no helper token | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | LocalSystem    | LocalSystem    | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | NetworkService | NetworkService | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token | LocalService   | LocalService   | an anonymous user    | fails     | ERROR       | BG_E_HTTP_ERROR_407 |

    Examples: A helper token for local files alone: the same (HLP-27)
      | windows         | creator        | logon                                               | impersonated                               | token                                                     | reader         | detector       | seen                 | outcome   | state       | error               |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | LocalSystem    | LocalSystem    | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | NetworkService | NetworkService | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | LocalService   | LocalService   | an anonymous user    | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann    | CONTOSO\ann    | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | LocalSystem    | LocalSystem    | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | NetworkService | NetworkService | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files | LocalService   | LocalService   | an anonymous user    | fails     | ERROR       | BG_E_HTTP_ERROR_407 |

    Examples: A helper token for the network before 1809: the owner reads the settings (PRX-35)
      | windows         | creator        | logon                                               | impersonated                               | token                                                     | reader         | detector    | seen        | outcome   | state       | error    |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network | CONTOSO\ann    | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network | CONTOSO\ann    | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network | CONTOSO\ann    | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network | LocalSystem    | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network | NetworkService | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network | LocalService   | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |

    Examples: A helper token for the network from 1809 on: the helper reads them (PRX-36)
      | windows         | creator        | logon                                               | impersonated                               | token                                                                     | reader      | detector    | seen        | outcome   | state       | error    |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network                 | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network and local files | CONTOSO\bob | CONTOSO\bob | CONTOSO\bob | completes | TRANSFERRED | no error |

  Scenario Outline: Explicit credentials win on <windows>, <creator>, <logon>, impersonating <impersonated>: <token>
    Given a machine that runs <windows>
    And <logon>
    And <creator> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates <impersonated>
    And <token>
    And the job has implicit negotiate credentials for the proxy
    And the job has ntlm credentials of "CONTOSO\svc" for the proxy
    When bitswise predicts it
    Then the proxy sees CONTOSO\svc
    And the job completes in TRANSFERRED

    Examples: HLP-44, PRX-45
      | windows         | creator        | logon                                               | impersonated                               | token                                                     |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has no helper token                               |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has no helper token                               |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has no helper token                               |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has no helper token                               |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has no helper token                               |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for local files |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1709 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1709 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1709 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1709 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | CONTOSO\ann, with cloaking for the process | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | CONTOSO\ann    | CONTOSO\ann is there only through Remote PowerShell | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | LocalSystem    | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | NetworkService | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |
      | Windows 10 1809 | LocalService   | CONTOSO\ann is logged on interactively              | nobody                                     | the job has a helper token of CONTOSO\bob for the network |

  Scenario Outline: Stored credentials answer the proxy for <creator>; <token>
    Given <creator> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job uses the stored credentials for the proxy
    When bitswise predicts it
    Then the proxy sees <seen>
    And the job <outcome> in <state>
    And the job ends in <state> with <error>

    Examples: The owner's, or those of a helper for the network (CRD-40, HLP-26)
      | creator        | token                                                     | seen                 | outcome   | state       | error               |
      | CONTOSO\ann    | the job has no helper token                               | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for local files | CONTOSO\ann          | completes | TRANSFERRED | no error            |
      | CONTOSO\ann    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob          | completes | TRANSFERRED | no error            |
      | LocalSystem    | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob          | completes | TRANSFERRED | no error            |
      | NetworkService | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob          | completes | TRANSFERRED | no error            |
      | LocalService   | the job has a helper token of CONTOSO\bob for the network | CONTOSO\bob          | completes | TRANSFERRED | no error            |
      | LocalSystem    | the job has no helper token                               | the computer account | fails     | ERROR       | BG_E_HTTP_ERROR_407 |
      | LocalService   | the job has no helper token                               | an anonymous user    | fails     | ERROR       | BG_E_HTTP_ERROR_407 |

  Scenario Outline: Whether a Remote PowerShell session finds a proxy and answers it is inferred: <logon>; <token>
    Given <logon>
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And <token>
    And the job has implicit negotiate credentials for the proxy
    When bitswise predicts it
    Then the proxy settings are read as CONTOSO\ann
    And the proxy is detected as CONTOSO\ann
    And the proxy sees CONTOSO\ann
    And the job completes in TRANSFERRED
    And the answer is <basis>

    Examples: GAP-21
      | logon                                               | token                                                     | basis      |
      | CONTOSO\ann is there only through Remote PowerShell | the job has no helper token                               | inferred   |
      | CONTOSO\ann is there only through Remote PowerShell | the job has a helper token of CONTOSO\bob for local files | inferred   |
      | CONTOSO\ann is logged on interactively              | the job has no helper token                               | documented |
