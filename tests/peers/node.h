// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Runs a script of the peers under Node, from the folder that holds their packages; gives its standard output, or
/// nothing, with a warning, when it fails. `script`: a name there, or the path of one of ours.
QByteArray runNode(const QString& script, const QStringList& arguments);
