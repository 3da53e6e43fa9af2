Feature: From state to state

  Rule: The client may end or halt a job wherever it stands

    Scenario Outline: <call> while data is transferred
      Given a machine that runs Windows 10 1809
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      And the job takes 5 hours
      When the job is resumed
      And 1 hour passes
      Then the job is then in TRANSFERRING
      When the owner calls <call>
      Then the job ends in <state>

      Examples:
        | call     | state        |
        | Suspend  | SUSPENDED    |
        | Cancel   | CANCELLED    |
        | Complete | ACKNOWLEDGED |

    Scenario Outline: <call> between two attempts
      Given a machine that runs Windows 10 1809
      And the network is up
      And there is no WPAD
      And the server "http://files.contoso.com" can be reached only through a proxy
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And 1 hour passes
      Then the job is then in TRANSIENT_ERROR
      When the owner calls <call>
      Then the job ends in <state>

      Examples:
        | call     | state        |
        | Suspend  | SUSPENDED    |
        | Cancel   | CANCELLED    |
        | Complete | ACKNOWLEDGED |

    Scenario Outline: <call> after a fatal error
      Given a machine that runs Windows 10 1809
      And there is no WPAD
      And the server "http://files.contoso.com" asks for ntlm
      And the server "http://files.contoso.com" lets in nobody
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And 1 hour passes
      Then the job is then in ERROR
      When the owner calls <call>
      Then the job ends in <state>

      Examples:
        | call     | state        |
        | Suspend  | SUSPENDED    |
        | Cancel   | CANCELLED    |
        | Complete | ACKNOWLEDGED |

    Scenario: Cancel after the transfer
      Given a machine that runs Windows 10 1809
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And the job comes to rest
      Then the job is then in TRANSFERRED
      When the owner calls Cancel
      Then the job ends in CANCELLED

  Rule: What happens in the midst of a transfer decides where the job goes

    Scenario Outline: The server no longer answers as before: <change>
      Given a machine that runs Windows 10 1809
      And the network is up
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      And the job takes 5 hours
      When the job is resumed
      And 1 hour passes
      Then the job is then in TRANSFERRING
      When the world changes to
        """
        servers: { "http://files.contoso.com": { <change> } }
        """
      And 1 hour passes
      Then the job ends in <state>

      Examples:
        | change                              | state           |
        | direct: false                       | TRANSIENT_ERROR |
        | authentication: [ntlm], allow: none | ERROR           |

    Scenario: Forgotten between two attempts
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            no-progress-timeout: 120d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 89d
          - expect: { nightly: { state: transient-error } }
          - after: 2d
        """
      When bitswise predicts it
      Then the job fails in CANCELLED
      And the expectations of the scenario are met

    Scenario: A file is declared invalid after the transfer
      Given a machine that runs Windows 10 1809
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
      And the job uses the proxy settings no-proxy
      When the job is resumed
      And the job comes to rest
      Then the job is then in TRANSFERRED
      When the owner calls SetValidationState with "false"
      Then the job ends in ERROR with BG_E_VALIDATION_FAILED

    Scenario: The file of an upload changes while its owner is away
      Given a machine that runs Windows 10 1809
      And there is no WPAD
      And CONTOSO\ann is logged on interactively
      And the server "http://files.contoso.com" asks for nothing
      And CONTOSO\ann creates a job that uploads "C:\logs\l.zip" to "http://files.contoso.com/l.zip"
      And the job uses the proxy settings no-proxy
      And the job takes 5 hours
      When the job is resumed
      And 1 hour passes
      And CONTOSO\ann logs off
      Then the job is then in QUEUED
      When the file "C:\logs\l.zip" changes
      Then the job ends in ERROR with BG_E_LOCAL_FILE_CHANGED

    Scenario: The file of an upload changes between two attempts
      Given a machine that runs Windows 10 1809
      And the network is up
      And there is no WPAD
      And the server "http://files.contoso.com" asks for nothing
      And LocalSystem creates a job that uploads "C:\logs\l.zip" to "http://files.contoso.com/l.zip"
      And the job uses the proxy settings no-proxy
      And the job takes 5 hours
      When the job is resumed
      And 1 hour passes
      And the world changes to
        """
        servers: { "http://files.contoso.com": { direct: false } }
        """
      And 1 hour passes
      Then the job is then in TRANSIENT_ERROR
      When the file "C:\logs\l.zip" changes
      Then the job ends in ERROR with BG_E_LOCAL_FILE_CHANGED

    Scenario: A locked volume is free again
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up, folders: { 'C:\': { locked: true } } }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 1h
          - expect: { nightly: { state: transient-error, error: BG_E_DESTINATION_LOCKED } }
          - machine: { folders: { 'C:\': { locked: false } } }
          - after: 1m
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED
      And the expectations of the scenario are met
