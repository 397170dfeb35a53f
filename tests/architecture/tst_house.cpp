// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// House rules that the compiler does not check.
class TestHouse : public QObject
{
    Q_OBJECT

private slots:
    void forbiddenCodeIsNotUsed_data()
    {
        QTest::addColumn<QString>("pattern");

        QTest::newRow("connect() to a lambda names a context")
            << u"connect\\([^,;]+,\\s*&[\\w:]+,\\s*\\["_s;
        QTest::newRow("connect() takes functions, not strings") << u"\\b(SIGNAL|SLOT)\\("_s;
        QTest::newRow("the sender is captured") << u"\\bsender\\(\\)"_s;
        QTest::newRow("the event loop is not pumped") << u"processEvents|QEventLoop"_s;
        QTest::newRow("work belongs in an issue") << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s;
        QTest::newRow("objects are handed over, not reached for") << u"\\binstance\\(\\)"_s;
        QTest::newRow("a header opens no namespace") << u"^#pragma once[\\s\\S]*using namespace"_s;
    }

    void forbiddenCodeIsNotUsed()
    {
        QFETCH(QString, pattern);
        const QRegularExpression forbidden(pattern, QRegularExpression::MultilineOption);
        forEachSource([&](const QString &path, const QString &text) {
            const auto match = forbidden.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
        });
    }

    // A Qt label would render a title that looks like HTML.
    void labelsArePlainText()
    {
        forEachSource([](const QString &path, const QString &text) {
            if (!path.endsWith(u"plain/plaintext.cpp"_s))
                QVERIFY2(!text.contains(u"new QLabel("_s), qPrintable(path));
        });
    }

    void filesStaySmall()
    {
        forEachSource([](const QString &path, const QString &text) {
            const int most = path.endsWith(u".h"_s) ? 150 : 400;
            QVERIFY2(text.count(u'\n') <= most, qPrintable(path));
        });
    }

    // A function's braces are alone on their lines, at the same depth; a block that ends with }; is
    // a type.
    void functionsStayShort()
    {
        static const QRegularExpression opening(u"^ *\\{$"_s);
        qsizetype longest = 0;
        forEachSource([&](const QString &path, const QString &text) {
            const QStringList lines = text.split(u'\n');
            for (auto at = lines.indexOf(opening); at > 0; at = lines.indexOf(opening, at + 1)) {
                const QString closing = QString(lines[at]).replace(u'{', u'}');
                const auto type = lines.indexOf(closing + u';', at);
                const auto end = lines.indexOf(closing, at);
                if (end < 0 || (type >= 0 && type < end))
                    continue;
                longest = std::max(longest, end - at);
                QVERIFY2(end - at <= 60, qPrintable(path + u": "_s + lines[at - 1]));
            }
        });
        QVERIFY(longest > 20);
    }

private:
    static void forEachSource(const std::function<void(const QString &, const QString &)> &check)
    {
        QDirIterator files(u"" APP_DIR ""_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            check(file.fileName().section(u"/app/"_s, -1), QString::fromUtf8(file.readAll()));
        }
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
