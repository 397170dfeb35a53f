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

/// A line whose time is in doubt, and what one can say of it: a strip below the text. With the
/// focus in it, each has a key of its own.
class DoubtBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr milliseconds nudge{100};
    static constexpr milliseconds smallNudge{20};

    explicit DoubtBar(QWidget *parent = nullptr);

    /// `index` begins at 0. Without `begin` the line was not found in the sound.
    void showLine(qsizetype index, qsizetype count, std::optional<milliseconds> begin,
                  const QString &text);

signals:
    void againRequested(); ///< to hear it
    void moveRequested(earmark::milliseconds distance);
    void pinRequested(); ///< it begins there, or where the sound is now
    void notSaidRequested();
    void stepRequested(int step); ///< to another line, deciding nothing
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
