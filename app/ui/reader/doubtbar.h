// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;

namespace earmark {

/// A strip below the text that shows a line whose time is doubtful, with buttons to hear, move or
/// pin it or to mark it as not said. Each button has a key while the focus is in the strip.
class DoubtBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr milliseconds nudge{100};
    static constexpr milliseconds smallNudge{20};

    explicit DoubtBar(QWidget *parent = nullptr);

    /// `index` starts at 0. Without `begin` the line was not found in the sound.
    void showLine(qsizetype index, qsizetype count, std::optional<milliseconds> begin,
                  const QString &text);

signals:
    void againRequested(); ///< play the line again
    void moveRequested(earmark::milliseconds distance);
    void pinRequested(); ///< it begins at the time shown, or if none, where the sound is now
    void notSaidRequested();
    void stepRequested(int step); ///< go to another line and leave this one undecided
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(QHBoxLayout *layout, const QString &text, const QString &key,
                   const std::function<void()> &act);
    bool act(const QKeyEvent &key);
    static bool hasKey(const QKeyEvent &key);

    QLabel *m_line;
};

} // namespace earmark
