// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "commands.h"
#include "layout.h"

#include <QCoreApplication>

namespace lamplight::cli {

namespace {

QStringList optionRow(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString spelt = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        spelt += QString(u' ' + option.valueName());
    return {spelt, option.description()};
}

/// Breaks a form between its options, never within one.
QString wrappedForm(const QString& form, const QString& lead)
{
    const QChar glue(QChar::Nbsp);
    QString glued = form;
    bool inside = false;
    for (QChar& c : glued) {
        inside = c == u'[' || (inside && c != u']');
        if (inside && c == u' ')
            c = glue;
    }
    return wrapped(glued, lead).replace(glue, u' ');
}

QString optionTable(const QList<QCommandLineOption>& options)
{
    QList<QStringList> rows;
    for (const QCommandLineOption& option : options)
        rows.append(optionRow(option));
    return aligned(rows);
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("json"), QCoreApplication::translate("cli", "Print one JSON document instead of text.")},
        {QStringLiteral("at"),
         QCoreApplication::translate("cli", "Act as if it were this time, with its offset from UTC: "
                                            "2026-06-01T09:30:00+02:00 or 2026-06-01T07:30:00Z."),
         QStringLiteral("ISO")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("cli", "Print this help.")},
    };
}

QString usageOf(const Command& command)
{
    QString text;
    QString lead = QCoreApplication::translate("cli", "Usage: ");
    for (const QString& form : command.usage) {
        text += wrappedForm(QStringLiteral("lamplight-cli %1 %2").arg(command.name, form).trimmed(), lead);
        lead = QString(lead.size(), u' ');
    }
    return text;
}

QString helpOf(const Command& command)
{
    QString text = usageOf(command) + u'\n' + wrapped(command.summary);
    if (!command.details.isEmpty())
        text += u'\n' + wrapped(command.details);
    return text + u'\n' + QCoreApplication::translate("cli", "Options:\n") +
           optionTable(command.options + commonOptions());
}

QString helpOfAll()
{
    QString text =
        QCoreApplication::translate("cli", "Usage: lamplight-cli COMMAND ...\n\n") +
        wrapped(QCoreApplication::translate("cli", "Lamplight without the window: everything about a deck that needs "
                                                   "no screen. DECK is a .lamp file.")) +
        QCoreApplication::translate("cli", "\nCommands:\n");
    for (const Command& command : commands()) {
        for (const QString& form : command.usage)
            text += wrappedForm(QString(command.name + u' ' + form).trimmed(), QStringLiteral("  "));
        text += wrapped(command.summary, QStringLiteral("      "));
    }
    text += QCoreApplication::translate("cli", "\nEvery command takes:\n") + optionTable(commonOptions());
    text += u'\n' + wrapped(QCoreApplication::translate(
                        "cli", "“lamplight-cli COMMAND --help” tells more about one, “lamplight-cli --version” which "
                               "version this is. Results go to standard output, messages to standard error. The exit "
                               "code is 0 when it is done, 1 when the input or the deck was refused and nothing "
                               "changed, 2 when the command was used wrongly."));
    return text;
}

} // namespace lamplight::cli
