// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>

namespace lamplight::test {

/// The test program deckchild (see deckchild.cpp), running.
class Child {
public:
    explicit Child(const QStringList& arguments)
    {
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/deckchild"), arguments);
    }
    /// Its next line; empty when it ended without one.
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    /// SIGKILL: nothing of it runs on.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Ends its input, so that it closes the deck.
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace lamplight::test
