// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Rows of two spellings that count as equal.
inline void addSpellings()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case") << u"Bonjour"_s << u"BONJOUR"_s;
    QTest::newRow("accents") << u"Élève"_s << u"eleve"_s;
    QTest::newRow("combining accents") << u"e\u0301le\u0300ve"_s << u"élève"_s;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("Danish") << u"Bjørn"_s << u"BJORN"_s;
    QTest::newRow("Croatian") << u"Đorđe"_s << u"dorde"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("ligatures") << u"cœur, Æon"_s << u"COEUR, aeon"_s;
    QTest::newRow("printed ligatures") << u"ﬁnal"_s << u"final"_s;
    QTest::newRow("full width") << u"Ｅａｒ４２"_s << u"ear42"_s;
    QTest::newRow("half width") << u"ｱｲ"_s << u"アイ"_s;
    QTest::newRow("mathematical") << u"𝐄ar"_s << u"ear"_s;
    QTest::newRow("final sigma") << u"Λόγος"_s << u"ΛΟΓΟΣ"_s;
    QTest::newRow("dotless i") << u"Isparta ılık"_s << u"ısparta ilik"_s;
    QTest::newRow("dotted I") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("Arabic marks") << u"مَرْحَبًا"_s << u"مرحبا"_s;
    QTest::newRow("Hebrew marks") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("soft hyphens") << u"ear\u00admark"_s << u"earmark"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("apostrophes") << u"l’homme lʼan"_s << u"l'homme l'an"_s;
}

/// Rows of two spellings that are different words.
inline void addDifferentSpellings()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("Japanese") << u"かき"_s << u"がき"_s;
    QTest::newRow("Hindi") << u"बल"_s << u"बाल"_s;
    QTest::newRow("Thai") << u"มา"_s << u"มี"_s;
    QTest::newRow("Korean") << u"간"_s << u"가"_s;
}
