// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcemodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace lamplight::ui {

namespace {

/// A tip of a long line goes on in a new line where the width ends; only rich text does that.
QString tipOf(const QString& text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

void SourceModel::setAccount(const LineAccount& account)
{
    beginResetModel();
    m_account = account;
    m_highest = 0;
    QSet<QString> words;
    for (const SourceLine& line : std::as_const(m_account.lines)) {
        words.insert(word(line));
        m_highest = std::max(m_highest, line.number);
    }
    m_words = words.values();
    fold();
    endResetModel();
}

void SourceModel::setBlankShown(bool shown)
{
    beginResetModel();
    m_blankShown = shown;
    fold();
    endResetModel();
}

void SourceModel::fold()
{
    m_rows.clear();
    m_rowOfLine.fill(-1, m_account.lines.size());
    int file = -1;
    for (int i = 0; i < m_account.lines.size(); ++i) {
        const SourceLine& line = m_account.lines[i];
        if (line.file != file && m_account.files.size() > 1)
            m_rows += -1 - line.file;
        file = line.file;
        if (line.fate == Fate::Blank && !m_blankShown)
            continue;
        m_rowOfLine[i] = int(m_rows.size());
        m_rows += i;
    }
}

int SourceModel::rowOf(int line) const
{
    return m_rowOfLine.value(line, -1);
}

int SourceModel::lineOf(int row) const
{
    return row < 0 || row >= m_rows.size() ? -1 : std::max(-1, m_rows[row]);
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString SourceModel::word(const SourceLine& line) const
{
    switch (line.fate) {
    case Fate::Placed: return lookOfRule(line.rule).word;
    case Fate::Kept: return tr("Not understood");
    case Fate::Dropped: return tr("Left out");
    case Fate::Blank: return tr("Blank");
    }
    return {};
}

QVariant SourceModel::fileData(int row, int column, int role) const
{
    const QString& name = m_account.files[-1 - m_rows[row]];
    switch (role) {
    case Qt::DisplayRole: return column == Words ? name : QString();
    case Qt::AccessibleTextRole: return column == Words ? tr("File %1").arg(name) : QString();
    case FateRole: return -1;
    case TokenRole: return int(Token::InkSoft);
    case StrongRole: return true;
    default: return {};
    }
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_rows[index.row()] < 0)
        return fileData(index.row(), index.column(), role);
    const SourceLine& line = m_account.lines[m_rows[index.row()]];
    const bool placed = line.fate == Fate::Placed;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number: return QLocale().toString(line.number);
        case Words: return line.text.trimmed();
        default: return word(line);
        }
    case Qt::ToolTipRole:
        return tipOf(index.column() == Words ? line.text.trimmed() : line.why.isEmpty() ? word(line) : line.why);
    case Qt::AccessibleDescriptionRole: return line.why;
    case FateRole: return int(line.fate);
    case TokenRole:
        return int(placed                     ? tokenOf(lookOfRule(line.rule).found)
                   : line.fate == Fate::Blank ? Token::InkSoft
                                              : Token::Bad);
    case StrongRole: return placed && lookOfRule(line.rule).strong;
    default: return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Line");
    case Words: return tr("Text");
    case Rule: return tr("Taken as");
    default: return {};
    }
}

} // namespace lamplight::ui
