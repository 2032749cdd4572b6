// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/longwork.h"
#include "study/importdesk.h"

#include <optional>

namespace lamplight::ui {

/// Finds out, beside the window's own work, what applying a plan would do to the deck. Of several plans in a row only
/// the last is told of.
class Comparison : public LongWork {
    Q_OBJECT
public:
    explicit Comparison(study::Session& session, QWidget* parent = nullptr);

    void ask(const exchange::ImportPlan& plan);

Q_SIGNALS:
    void told(const lamplight::exchange::Changed& changed);
    void failed(const lamplight::Error& error);

private:
    study::Session& m_session;
    std::optional<exchange::ImportPlan> m_next; ///< asked while another was compared
};

} // namespace lamplight::ui
