package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.script.Word;
import java.util.List;
import java.util.stream.Collectors;

/** The meaning of a command on one line, for tables. */
final class Shown {

  private Shown() {}

  static String of(String line) {
    return of(line, Line.read(line).meaning());
  }

  private static String of(String line, Meaning meaning) {
    if (meaning instanceof Meaning.JobCommand command) {
      return command.job().text() + ": " + requests(command.requests()) + undefined(command);
    } else if (meaning instanceof Meaning.Reading reading) {
      return "reads " + reading.job().text();
    } else if (meaning instanceof Meaning.Creation creation) {
      return creation.name().text()
          + ": "
          + requests(creation.requests())
          + hidden(creation.hidden().stream().toList());
    } else if (meaning instanceof Meaning.Transfer transfer) {
      return transfer.name().text()
          + ": "
          + requests(transfer.requests())
          + hidden(transfer.hidden());
    } else if (meaning instanceof Meaning.Reset reset) {
      return reset.action().allUsers() ? "resets everybody's" : "resets";
    } else if (meaning instanceof Meaning.Listing listing) {
      return listing.allUsers() ? "lists everybody's" : "lists";
    } else if (meaning instanceof Meaning.SetIeProxy set) {
      return action(set.action());
    } else if (meaning instanceof Meaning.Aside) {
      return "aside";
    } else if (meaning instanceof Meaning.Unclear unclear) {
      return "unclear: " + Line.at(line, unclear.at());
    } else if (meaning instanceof Meaning.Misused misused) {
      return misused.misuses().stream()
          .map(each -> "[" + Line.at(line, each.at()) + "] " + each.message())
          .collect(Collectors.joining("; "));
    }
    throw new AssertionError(meaning);
  }

  private static String undefined(Meaning.JobCommand command) {
    return command.undefined().stream()
        .map(each -> " undefined " + each.setting() + " " + each.value())
        .collect(Collectors.joining());
  }

  private static String hidden(List<Word> words) {
    return words.stream().map(word -> " hidden " + word.text()).collect(Collectors.joining());
  }

  private static String requests(List<Request> requests) {
    return requests.stream()
        .map(
            request ->
                action(request.action())
                    + request.as().map(word -> " as " + word.text()).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String action(Action action) {
    String label = action.label();
    if (action instanceof Call.CreateJob create) {
      return label + " " + create.type();
    } else if (action instanceof Call.Unclear unclear) {
      return "unclear " + label + " " + unclear.written();
    } else if (action instanceof Call.AddFiles add) {
      return label + add.files().stream().map(Shown::file).collect(Collectors.joining());
    } else if (action instanceof Call.SetText set) {
      return label + " " + set.text();
    } else if (action instanceof Call.SetNumber set) {
      return label + " " + set.number();
    } else if (action instanceof Call.SetTime set) {
      return label + " " + set.time();
    } else if (action instanceof Call.SetPriority set) {
      return label + " " + set.priority();
    } else if (action instanceof Call.SetProperty set) {
      return label + " " + set.property() + "=" + set.value();
    } else if (action instanceof Call.SetProxySettings set) {
      ProxySettings proxy = set.settings();
      return label
          + " "
          + proxy.usage()
          + proxy.list().map(list -> " <" + list + ">").orElse("")
          + (proxy.bypassAt().stated() ? " " + proxy.bypass() : "");
    } else if (action instanceof Call.SetCredentials set) {
      Credential credential = set.credential();
      return label
          + " "
          + credential.target()
          + " "
          + credential.scheme()
          + " "
          + credential.user()
          + " "
          + credential.nulls()
          + " "
          + credential.passwordLength();
    } else if (action instanceof Call.RemoveCredentials removed) {
      return label + " " + removed.target() + " " + removed.scheme();
    } else if (action instanceof Call.SetReplyFileName set) {
      return label + " " + set.name().text();
    } else if (action instanceof Call.SetNotifyCmdLine set) {
      return label + " <" + set.program().text() + "> <" + set.parameters() + ">";
    } else if (action instanceof Call.SetClientCertificate set) {
      return label
          + " "
          + set.certificate().where()
          + set.certificate().hash().map(hash -> " hash " + hash).orElse("")
          + set.certificate().subject().map(subject -> " subject " + subject).orElse("");
    } else if (action instanceof Call.SetCustomHeaders set) {
      return label + " " + set.headers().names() + " " + set.headers().length();
    } else if (action instanceof Preparation.SetIeProxy set) {
      return set.account()
          + " "
          + set.usage()
          + set.list().map(list -> " <" + list + ">").orElse("")
          + set.bypass().map(bypass -> " <" + bypass + ">").orElse("")
          + (set.connection() ? " connection" : "");
    }
    return label;
  }

  private static String file(JobFile file) {
    return " "
        + file.remote().text()
        + " -> "
        + file.local().text()
        + (file.rangesAt().stated() ? " in ranges" : "");
  }
}
