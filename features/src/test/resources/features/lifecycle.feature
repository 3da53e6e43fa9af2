Feature: A job's life over time

  Rule: A transient error is tried again after the retry delay

    Scenario: The server comes back between two attempts
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            retry-delay: 20m
            takes: 5m
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 30m
          - servers: { "http://files.contoso.com": { direct: true } }
          - after: 5m
          - after: 6m
          - after: 5m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSIENT_ERROR, TRANSFERRING, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-08
      And the timeline rests on LIF-04

    Scenario: Nothing changes until the no-progress timeout
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none, direct: false } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            no-progress-timeout: 1d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 25h
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with ERROR_WINHTTP_CANNOT_CONNECT
      And it rests on LIF-10

  Rule: BITS gives up what takes too long or is forgotten

    Scenario: A download beyond its maximum time
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 2h
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 90m
          - network: down
          - after: 2d
          - network: up
          - after: 31m
        """
      When bitswise predicts it
      Then the job fails in ERROR
      And the job ends in ERROR with BG_E_MAXDOWNLOAD_TIMEOUT
      And it rests on LIF-26
      And it rests on LIF-27

    Scenario: The job's own maximum wins over the default
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            maximum-download-time: 100d
            takes: 95d
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 96d
        """
      When bitswise predicts it
      Then the job completes in TRANSFERRED

    Scenario: A transferred job that nobody completes
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 91d
        """
      When bitswise predicts it
      Then the job fails in CANCELLED
      And it rests on LIF-25

  Rule: What has been transferred is kept

    Scenario: A reboot in the midst of a transfer
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 5h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 4h
          - reboot
          - after: 61m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRING, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-34

  Rule: Background jobs wait for those of higher priority

    Background:
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: maps
            owner: LocalSystem
            priority: low
            proxy: { usage: no-proxy }
            takes: 30m
            files: [ { remote: "http://files.contoso.com/m.cab", local: 'C:\drop\m.cab' } ]
          - name: patch
            owner: LocalSystem
            priority: high
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          - name: manual
            owner: LocalSystem
            priority: foreground
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/h.cab", local: 'C:\drop\h.cab' } ]
        timeline:
          - resume: maps
          - after: 10m
          - resume: patch
          - resume: manual
          - after: 1h
          - after: 2h
        """

    Scenario: A job of low priority gives way and comes again
      When bitswise predicts it
      And the job "maps" is looked at
      Then the job completes in TRANSFERRED
      And the job goes through QUEUED, TRANSFERRING, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED
      And the timeline rests on LIF-30

    Scenario: A job in the foreground runs beside the others
      When bitswise predicts it
      And the job "manual" is looked at
      Then the job goes through SUSPENDED, QUEUED, TRANSFERRING, TRANSFERRED, TRANSFERRED

  Rule: A file that changes meanwhile

    Scenario: The remote file of a download
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            proxy: { usage: no-proxy }
            takes: 2h
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 90m
          - file-changes: http://files.contoso.com/p.cab
          - after: 90m
          - after: 30m
        """
      When bitswise predicts it
      Then the job goes through QUEUED, TRANSFERRING, TRANSFERRING, TRANSFERRING, TRANSFERRED, TRANSFERRED

    Scenario: The local file of an upload
      Given the scenario
        """
        machine: { windows: Windows 10 1809, wpad: none, network: up }
        servers: { "http://files.contoso.com": { authentication: none } }
        jobs:
          - name: nightly
            owner: LocalSystem
            type: upload
            proxy: { usage: no-proxy }
            files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
        timeline:
          - resume: nightly
          - after: 10m
          - file-changes: 'C:\drop\p.cab'
        """
      When bitswise predicts it
      Then the job ends in ERROR with BG_E_LOCAL_FILE_CHANGED
      And it rests on FIL-24
