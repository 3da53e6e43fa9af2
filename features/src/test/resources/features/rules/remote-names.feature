Feature: Remote names that change

  @FIL-32
  Scenario: An upload that is renamed
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
          program:
            - CreateJob
            - AddFile
            - SetRemoteName: "http://other.contoso.com/in/a.log"
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-32 finds an error in "SetRemoteName"

  @FIL-32
  Scenario: A download that is renamed
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - SetRemoteName: "http://other.contoso.com/p.cab"
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-32 finds nothing

  @FIL-33
  Scenario: A prefix in another case
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: { old: "HTTP://Files.contoso.com", new: "http://other.contoso.com" }
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-33 finds a warning in "ReplaceRemotePrefix"

  @FIL-33
  Scenario: A prefix as the remote name has it
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: { old: "http://files.contoso.com", new: "http://other.contoso.com" }
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-33 finds nothing

  Scenario: A new remote name with another size
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB }
        "http://other.contoso.com": { authentication: none, size: 4MB }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - Resume
            - Suspend
            - SetRemoteName: "http://other.contoso.com/p.cab"
            - Resume
            - Complete
      """
    When bitswise predicts it
    Then the call SetRemoteName is allowed
    And the call SetRemoteName rests on FIL-34

  @FIL-35
  Scenario: A new name after Resume
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - Resume
            - SetRemoteName: "http://other.contoso.com/p.cab"
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-35 finds an info in "SetRemoteName"

  @FIL-35
  Scenario: A new name between Suspend and Resume
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - Resume
            - Suspend
            - SetRemoteName: "http://other.contoso.com/p.cab"
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-35 finds nothing

  Scenario: SetRemoteName answers an upload with E_NOTIMPL
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          type: upload
          files: [ { remote: "http://files.contoso.com/in/a.log", local: 'C:\logs\a.log' } ]
          program:
            - CreateJob
            - AddFile
            - SetRemoteName: "http://other.contoso.com/in/a.log"
            - Resume
            - Complete
      """
    When bitswise predicts it
    Then the call SetRemoteName is denied with E_NOTIMPL
    And the call SetRemoteName rests on FIL-32

  Scenario: A prefix that no remote name begins with
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: { old: "HTTP://Files.contoso.com", new: "http://other.contoso.com" }
            - Resume
            - Complete
      """
    When bitswise predicts it
    Then the call ReplaceRemotePrefix is allowed with S_FALSE
    And the call ReplaceRemotePrefix rests on FIL-33

  Scenario: An empty prefix
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: { old: "", new: "http://other.contoso.com" }
            - Resume
            - Complete
      """
    When bitswise predicts it
    Then the call ReplaceRemotePrefix is denied with E_INVALIDARG

  @FIL-33
  Scenario: An empty prefix is found
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: { old: "", new: "http://other.contoso.com" }
            - Resume
            - Complete
      """
    When bitswise checks it
    Then the rule FIL-33 finds a warning in "ReplaceRemotePrefix"

  Scenario: A download goes by its new name
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
        "http://other.contoso.com": { authentication: none, answers: 404 }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - ReplaceRemotePrefix: ["http://files", "http://other"]
            - Resume
      """
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_HTTP_ERROR_404

  Scenario: A new name at a server without ranges
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none }
        "http://other.contoso.com": { authentication: none, ranges: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
          program:
            - CreateJob
            - AddFile
            - Resume
            - Suspend
            - SetRemoteName: "http://other.contoso.com/p.cab"
            - Resume
      """
    When bitswise predicts it
    Then the call SetRemoteName rests on FIL-34

  Scenario: A name of another size, given while the job transfers
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB, ranges: true }
        "http://other.contoso.com": { authentication: none, size: 4MB, ranges: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 1h
          priority: foreground
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 50m
        - call: { job: nightly, SetRemoteName: "http://other.contoso.com/p.cab" }
        - after: 30m
        - expect: { nightly: { state: transferring } }
      """
    When bitswise predicts it
    Then the expectations of the scenario are met
    And the call SetRemoteName rests on FIL-34

  Scenario: A name on a server without ranges, given while the job transfers
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB, ranges: true }
        "http://other.contoso.com": { authentication: none, size: 3MB, ranges: false }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 1h
          priority: foreground
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 50m
        - call: { job: nightly, SetRemoteName: "http://other.contoso.com/p.cab" }
        - after: 30m
        - expect: { nightly: { state: transferring } }
      """
    When bitswise predicts it
    Then the expectations of the scenario are met
    And the call SetRemoteName rests on FIL-34

  Scenario: A name of the same size, given while the job transfers
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB, ranges: true }
        "http://other.contoso.com": { authentication: none, size: 3MB, ranges: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 1h
          priority: foreground
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 50m
        - call: { job: nightly, SetRemoteName: "http://other.contoso.com/p.cab" }
        - after: 30m
      """
    When bitswise predicts it
    Then the job ends in TRANSFERRED

  @FIL-35
  Scenario: A name that the timeline gives and nothing resumes
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB, ranges: true }
        "http://other.contoso.com": { authentication: none, size: 3MB, ranges: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 1h
          priority: foreground
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 50m
        - call: { job: nightly, SetRemoteName: "http://other.contoso.com/p.cab" }
        - after: 30m
      """
    When bitswise checks it
    Then the rule FIL-35 finds an info in "nightly"

  @FIL-35
  Scenario: A name that the timeline gives and resumes
    Given the scenario
      """
      machine: { windows: "Windows 10 1809", network: up, wpad: none }
      servers:
        "http://files.contoso.com": { authentication: none, size: 3MB, ranges: true }
        "http://other.contoso.com": { authentication: none, size: 3MB, ranges: true }
      jobs:
        - name: nightly
          owner: LocalSystem
          takes: 1h
          priority: foreground
          proxy: { usage: no-proxy }
          files: [ { remote: "http://files.contoso.com/p.cab", local: 'C:\drop\p.cab' } ]
      timeline:
        - resume: nightly
        - after: 50m
        - call: { job: nightly, SetRemoteName: "http://other.contoso.com/p.cab" }
        - resume: nightly
        - after: 30m
      """
    When bitswise checks it
    Then the rule FIL-35 finds nothing
